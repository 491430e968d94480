-- 0000_initial_schema
-- schemac 1  schema (empty) -> c78565e7b8bd  text 525a6a49949b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bookings (
  id        bigint   NOT NULL,
  starts_on date,
  ends_on   date,
  paid      boolean  NOT NULL,
  price     integer  NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_paid CHECK (paid OR price = 0),
  CONSTRAINT bookings_price_check CHECK (price >= 0),
  CONSTRAINT bookings_starts_on_ends_on_check CHECK (starts_on <= ends_on)
);
