-- CreateTable
CREATE TABLE "setup_code" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "code_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "setup_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logo" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("id")
);

-- One row each.
ALTER TABLE "setup_code" ADD CONSTRAINT "setup_code_one" CHECK ("id" = 1);
ALTER TABLE "logo" ADD CONSTRAINT "logo_one" CHECK ("id" = 1);
