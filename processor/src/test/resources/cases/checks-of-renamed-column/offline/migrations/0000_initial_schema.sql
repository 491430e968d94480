-- 0000_initial_schema
-- schemac 1  schema (empty) -> 22ff41f8a1c8  text 7f42562294c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bookings (
  id     bigint  NOT NULL,
  starts text,
  ends   text,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_odd CHECK (length(starts || 'starts') > 0 OR starts IS NULL),
  CONSTRAINT bookings_starts_ends_check CHECK (starts <= ends)
);
