-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1df0bb501c7f  text 90335ef9b2aa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id    bigint  NOT NULL DEFAULT nextval('tickets'::regclass),
  other bigint  NOT NULL DEFAULT nextval('tickets'::text),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
