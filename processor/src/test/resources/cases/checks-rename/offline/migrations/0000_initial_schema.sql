-- 0000_initial_schema
-- schemac 1  schema (empty) -> f60adb81b280  text ea4d28c712b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bookings (
  id    bigint   NOT NULL,
  price integer  NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_price_check CHECK (price >= 0)
);
