-- 0000_initial_schema
-- schemac 1  schema (empty) -> a32609a9f3b8  text dc4a827b29d0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE orders (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_code_key UNIQUE (code)
);
