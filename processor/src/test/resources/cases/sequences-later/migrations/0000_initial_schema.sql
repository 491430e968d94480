-- 0000_initial_schema
-- schemac 1  schema (empty) -> 88ba7b44fe9a  text 16cc33f5de1e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id     bigint  NOT NULL,
  ticket bigint  NOT NULL DEFAULT nextval('tickets'),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE tickets OWNED BY orders.ticket;
