-- CreateTable
CREATE TABLE "boundary_file" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "property" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "units" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "boundary_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "boundary" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "parts" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),

    CONSTRAINT "boundary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "boundary_upload" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "features" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "boundary_upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "boundary_unit_id_idx" ON "boundary"("unit_id");

-- CreateIndex
CREATE INDEX "boundary_file_id_idx" ON "boundary"("file_id");

-- CreateIndex
CREATE INDEX "boundary_upload_owner_id_idx" ON "boundary_upload"("owner_id");

-- CreateIndex
CREATE INDEX "boundary_upload_expires_at_idx" ON "boundary_upload"("expires_at");

-- AddForeignKey
ALTER TABLE "boundary" ADD CONSTRAINT "boundary_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "boundary" ADD CONSTRAINT "boundary_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "boundary_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "boundary_upload" ADD CONSTRAINT "boundary_upload_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
