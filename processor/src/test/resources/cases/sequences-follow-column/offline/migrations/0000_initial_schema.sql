-- 0000_initial_schema
-- schemac 1  schema (empty) -> d00f40ae2c08  text 93aee519cc5e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SEQUENCE orders_id_seq;

CREATE TABLE orders (
  id bigint  NOT NULL DEFAULT nextval('orders_id_seq'),
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE orders_id_seq OWNED BY orders.id;
