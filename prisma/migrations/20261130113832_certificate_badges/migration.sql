-- CreateTable
CREATE TABLE "certificate_badge" (
    "certificate_id" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "status_index" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "certificate_badge_pkey" PRIMARY KEY ("certificate_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "certificate_badge_key_id_status_index_key" ON "certificate_badge"("key_id", "status_index");

-- AddForeignKey
ALTER TABLE "certificate_badge" ADD CONSTRAINT "certificate_badge_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_badge" ADD CONSTRAINT "certificate_badge_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "signing_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was signed never changes.
CREATE TRIGGER "certificate_badge_immutable" BEFORE UPDATE OR DELETE ON "certificate_badge" FOR EACH ROW EXECUTE FUNCTION refuse_change();
