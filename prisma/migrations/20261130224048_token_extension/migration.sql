-- CreateTable
CREATE TABLE "token_extension" (
    "token_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "extended_by_id" UUID NOT NULL,
    "extended_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "token_extension_pkey" PRIMARY KEY ("token_id","unit_id")
);

-- AddForeignKey
ALTER TABLE "token_extension" ADD CONSTRAINT "token_extension_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "access_token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_extension" ADD CONSTRAINT "token_extension_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_extension" ADD CONSTRAINT "token_extension_extended_by_id_fkey" FOREIGN KEY ("extended_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
