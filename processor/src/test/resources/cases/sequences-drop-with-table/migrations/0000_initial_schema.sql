-- 0000_initial_schema
-- schemac 1  schema (empty) -> 73a3f1505b60  text 8408898af217
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE orders_seq;

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id   bigint  NOT NULL DEFAULT nextval('orders_seq'),
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE shops (
  id bigint  NOT NULL,
  CONSTRAINT shops_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE tickets OWNED BY orders.id;
