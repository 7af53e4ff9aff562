-- CreateTable
CREATE TABLE "replaced_terms" (
    "certification_id" UUID NOT NULL,
    "replaced_at" TIMESTAMPTZ(6) NOT NULL,
    "renewal_window_months" INTEGER NOT NULL,
    "grace_days" INTEGER NOT NULL,

    CONSTRAINT "replaced_terms_pkey" PRIMARY KEY ("certification_id","replaced_at")
);

-- AddForeignKey
ALTER TABLE "replaced_terms" ADD CONSTRAINT "replaced_terms_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certification"("id") ON DELETE CASCADE ON UPDATE CASCADE;
