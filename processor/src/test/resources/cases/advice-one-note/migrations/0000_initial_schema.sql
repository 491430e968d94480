-- 0000_initial_schema
-- schemac 1  schema (empty) -> 794582b45143  text b1fa13339217
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE customers (
  id bigint  NOT NULL,
  CONSTRAINT customers_pkey PRIMARY KEY (id)
);

CREATE TABLE items (
  created_by text         NOT NULL,
  id         bigint       NOT NULL,
  zip        varchar(20),
  color      text,
  CONSTRAINT items_pkey PRIMARY KEY (id),
  CONSTRAINT items_color_labels CHECK (color IN ('GREEN', 'r'))
);

CREATE TABLE log (
  line text
);

CREATE TABLE orders (
  id          bigint   NOT NULL,
  customer_id integer  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);
