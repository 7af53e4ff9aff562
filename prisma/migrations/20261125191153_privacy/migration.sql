-- CreateTable
CREATE TABLE "privacy_acknowledgement" (
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "privacy_acknowledgement_pkey" PRIMARY KEY ("person_id","version")
);

-- CreateTable
CREATE TABLE "privacy_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "retention_months" INTEGER NOT NULL,
    "contact" TEXT NOT NULL,

    CONSTRAINT "privacy_setting_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "privacy_acknowledgement" ADD CONSTRAINT "privacy_acknowledgement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One row, and a period that can be told to people.
ALTER TABLE "privacy_setting" ADD CONSTRAINT "privacy_setting_one" CHECK ("id" = 1);
ALTER TABLE "privacy_setting" ADD CONSTRAINT "privacy_setting_retention" CHECK ("retention_months" BETWEEN 1 AND 240);
