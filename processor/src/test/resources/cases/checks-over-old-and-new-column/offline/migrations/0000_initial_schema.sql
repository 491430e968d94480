-- 0000_initial_schema
-- schemac 1  schema (empty) -> eaa88087e2b2  text d39fd2b472ad
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bookings (
  id    bigint   NOT NULL,
  price integer  NOT NULL,
  CONSTRAINT bookings_pkey PRIMARY KEY (id)
);
