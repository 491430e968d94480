-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0408bd3f6011  text b12672308821
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint       NOT NULL,
  code varchar(20),
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_code_key UNIQUE (code)
);
