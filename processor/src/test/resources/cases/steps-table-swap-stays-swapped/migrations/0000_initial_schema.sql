-- 0000_initial_schema
-- schemac 1  schema (empty) -> 8a8d537db690  text bcf57c47f7be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE drafts (
  id integer  NOT NULL,
  CONSTRAINT drafts_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
  id bigint  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
