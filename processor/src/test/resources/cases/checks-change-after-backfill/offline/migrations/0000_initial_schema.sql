-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0886db013b20  text a15c57b90c71
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bookings (
  id    bigint  NOT NULL,
  state text,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_state_check CHECK (state IN ('open', 'shut'))
);
