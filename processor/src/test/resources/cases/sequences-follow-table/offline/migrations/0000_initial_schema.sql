-- 0000_initial_schema
-- schemac 1  schema (empty) -> 54deda89307e  text abc9057b91bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE orders_seq;

CREATE TABLE orders (
  id   bigint  NOT NULL DEFAULT nextval('orders_seq'),
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
