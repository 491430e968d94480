-- 0000_initial_schema
-- schemac 1  schema (empty) -> 582be03207ea  text 4aab34237826
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE notes (
  id         integer      NOT NULL,
  created_at timestamptz  NOT NULL DEFAULT now(),
  updated_at timestamptz,
  text       text,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT created_before_updated CHECK (created_at <= updated_at)
);

CREATE INDEX notes_created_at_idx ON notes (created_at);

CREATE TABLE orders (
  id              bigint            NOT NULL,
  created_at      timestamptz       NOT NULL DEFAULT now(),
  updated_at      timestamptz,
  note            text,
  billing_street  text,
  billing_city    text,
  billing_geo_lat double precision  NOT NULL,
  billing_geo_lon double precision  NOT NULL,
  street          text,
  city            text,
  geo_lat         double precision  NOT NULL,
  geo_lon         double precision  NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT created_before_updated CHECK (created_at <= updated_at)
);

CREATE INDEX orders_billing_city_idx ON orders (billing_city);

CREATE INDEX orders_city_idx ON orders (city);

CREATE INDEX orders_created_at_idx ON orders (created_at);

CREATE TABLE order_lines (
  id         bigint       NOT NULL,
  created_at timestamptz  NOT NULL DEFAULT now(),
  updated_at timestamptz,
  note       text,
  order_id   bigint,
  CONSTRAINT order_lines_pkey PRIMARY KEY (id),
  CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT created_before_updated CHECK (created_at <= updated_at)
);

CREATE INDEX order_lines_created_at_idx ON order_lines (created_at);
