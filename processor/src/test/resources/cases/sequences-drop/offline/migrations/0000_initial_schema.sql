-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2a0326df6152  text 8ff5e7d2609a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
