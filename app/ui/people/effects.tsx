import { Card } from '../kit/card.tsx'

/** What a form will bring about beyond what is seen. */
export function Effects({ title, effects }: { title: string; effects: readonly string[] }) {
  return (
    <Card className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{title}</h2>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </Card>
  )
}
