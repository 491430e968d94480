-- 0000_initial_schema                                            draft until committed
-- schemac 1  schema (empty) -> fa358c58ed99  text 2a3de33dde50
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE "Drop Me" (
  id bigint  NOT NULL,
  CONSTRAINT "Drop Me_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Odd Table" (
  "Id"        bigint   NOT NULL,
  "my column" text,
  "user"      integer  NOT NULL,
  CONSTRAINT "Odd Table_pkey" PRIMARY KEY ("Id")
);
