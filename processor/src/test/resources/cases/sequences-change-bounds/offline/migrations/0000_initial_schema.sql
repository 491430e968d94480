-- 0000_initial_schema
-- schemac 1  schema (empty) -> 10859107b6b7  text b3cd8dab7a8e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE orders_seq MAXVALUE 100000;

CREATE TABLE orders (
  id   bigint  NOT NULL DEFAULT nextval('orders_seq'),
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
