-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6649d9e9c777  text 31b7f5abe372
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA shop;

CREATE SEQUENCE shop.numbers;

CREATE SEQUENCE shop.tickets;

CREATE TABLE shop.orders (
  id     bigint  NOT NULL DEFAULT nextval('shop.numbers'),
  ticket bigint  NOT NULL DEFAULT nextval('shop.tickets'),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE shop.tickets OWNED BY shop.orders.ticket;
