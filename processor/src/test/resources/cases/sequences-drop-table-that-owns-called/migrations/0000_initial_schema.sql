-- 0000_initial_schema
-- schemac 1  schema (empty) -> 192961c716fe  text 989c63f3d76e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE tickets;

CREATE TABLE orders (
  id   bigint  NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE shops (
  id bigint  NOT NULL DEFAULT nextval('tickets'),
  CONSTRAINT shops_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE tickets OWNED BY orders.id;
