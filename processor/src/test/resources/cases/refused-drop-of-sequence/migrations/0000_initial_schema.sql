-- 0000_initial_schema
-- schemac 1  schema (empty) -> 33ef2b975485  text fd5b757b82c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE tickets;

CREATE SEQUENCE visits;

CREATE TABLE orders (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
