-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2138c4f51aa3  text 295234ed7cab
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE countries (
  code   varchar(2)  NOT NULL,
  number integer,
  CONSTRAINT countries_pkey PRIMARY KEY (code),
  CONSTRAINT countries_number_key UNIQUE (number)
);

CREATE TABLE customers (
  id          uuid  NOT NULL,
  referrer_id uuid,
  CONSTRAINT customers_pkey PRIMARY KEY (id),
  CONSTRAINT customers_referrer_id_fkey FOREIGN KEY (referrer_id) REFERENCES customers (id)
);

CREATE TABLE addresses (
  customer_id  uuid        NOT NULL,
  number       integer     NOT NULL,
  country_code varchar(2)  NOT NULL,
  CONSTRAINT addresses_pkey PRIMARY KEY (customer_id, number),
  CONSTRAINT addresses_country_code_fkey FOREIGN KEY (country_code)
    REFERENCES countries (code) ON DELETE CASCADE,
  CONSTRAINT addresses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id)
);

CREATE TABLE products (
  id bigint  NOT NULL,
  CONSTRAINT products_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
  id                   bigint   NOT NULL,
  customer_id          uuid,
  buyer                uuid,
  shipping_customer_id uuid,
  shipping_number      integer,
  origin_number        integer,
  billing_number       integer,
  plain                uuid,
  first_product_id     bigint,
  first_by             uuid,
  first_number         integer,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_shipping_customer_id_shipping_number_key UNIQUE (shipping_customer_id, shipping_number),
  CONSTRAINT orders_buyer_fkey FOREIGN KEY (buyer) REFERENCES customers (id),
  CONSTRAINT orders_customer_id_billing_number_fkey FOREIGN KEY (customer_id, billing_number)
    REFERENCES addresses (customer_id, number),
  CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id),
  CONSTRAINT orders_first_by_first_number_fkey FOREIGN KEY (first_by, first_number)
    REFERENCES addresses (customer_id, number),
  CONSTRAINT orders_first_product_id_fkey FOREIGN KEY (first_product_id) REFERENCES products (id),
  CONSTRAINT orders_origin_number_fkey FOREIGN KEY (origin_number) REFERENCES countries (number),
  CONSTRAINT orders_plain_fkey FOREIGN KEY (plain) REFERENCES customers (id),
  CONSTRAINT orders_shipping_customer_id_shipping_number_fkey FOREIGN KEY (shipping_customer_id, shipping_number)
    REFERENCES addresses (customer_id, number) ON DELETE SET NULL,
  CONSTRAINT orders_customer_id_buyer_check CHECK (customer_id IS NOT NULL OR buyer IS NULL),
  CONSTRAINT orders_first_product_id_check CHECK (first_product_id > 0)
);

CREATE INDEX orders_customer_id_idx ON orders (customer_id);

CREATE TABLE invoices (
  order_id      bigint  NOT NULL,
  next_order_id bigint,
  CONSTRAINT invoices_pkey PRIMARY KEY (order_id),
  CONSTRAINT invoices_next_order_id_fkey FOREIGN KEY (next_order_id) REFERENCES invoices (order_id),
  CONSTRAINT invoices_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id)
);
