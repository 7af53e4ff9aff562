import { parentPort, workerData } from 'node:worker_threads'
import { parseTable } from './parse-table.ts'

/** The thread in which a file is read: it is given the bytes and answers the table, or why there is none. */
void parseTable(workerData as Uint8Array).then((read) => parentPort?.postMessage(read))
