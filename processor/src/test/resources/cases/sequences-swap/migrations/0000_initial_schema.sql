-- 0000_initial_schema
-- schemac 1  schema (empty) -> 36ba2cd5608f  text 31a48f426f25
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE a START WITH 5;

CREATE SEQUENCE b;

CREATE TABLE orders (
  id bigint  NOT NULL DEFAULT nextval('a'),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
