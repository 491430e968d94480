-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1d1e2ad6bb36  text 08164cfc389f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE "Drop Me" (
  id bigint  NOT NULL,
  CONSTRAINT "Drop Me_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Odd Table" (
  "Id"        bigint   NOT NULL,
  "my column" text,
  "user"      integer,
  CONSTRAINT "Odd Table_pkey" PRIMARY KEY ("Id")
);
