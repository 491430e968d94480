-- 0000_initial_schema
-- schemac 1  schema (empty) -> db51327dee24  text f05ab706fd05
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bills (
  id     text     NOT NULL,
  zeta   text     NOT NULL,
  label  text,
  amount integer  NOT NULL,
  CONSTRAINT bills_pkey PRIMARY KEY (id),
  CONSTRAINT bills_zeta_check CHECK (zeta <> '')
);

CREATE INDEX bills_amount_idx ON bills (amount);

CREATE TABLE orders (
  id     bigint   NOT NULL,
  zeta   text     NOT NULL,
  label  text,
  amount integer  NOT NULL,
  note   text,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_zeta_check CHECK (zeta <> '')
);

CREATE INDEX orders_amount_idx ON orders (amount);
