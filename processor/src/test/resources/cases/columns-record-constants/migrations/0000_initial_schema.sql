-- 0000_initial_schema
-- schemac 1  schema (empty) -> f4db6a8aef16  text 4a9644e1f7cb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE items (
  id     bigint  NOT NULL,
  amount text,
  CONSTRAINT items_pkey PRIMARY KEY (id)
);

CREATE TABLE orders (
  id     bigint  NOT NULL,
  placed text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
  id   bigint  NOT NULL,
  name text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
