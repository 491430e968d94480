-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1a17a5acf8ff  text 79d107305f8d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA shop;

CREATE TABLE shop.bills (
  id     bigint   NOT NULL,
  number integer  NOT NULL,
  CONSTRAINT bills_pkey PRIMARY KEY (id),
  CONSTRAINT bills_number_key UNIQUE (number)
);
