-- 0000_initial_schema
-- schemac 1  schema (empty) -> dc09c213e7d5  text b16fa5188bb9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE bookings (
  id        bigint   NOT NULL,
  starts_on date,
  ends_on   date,
  price     integer  NOT NULL,
  paid      boolean  NOT NULL,
  state     text,
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_check CHECK (1 = 1),
  CONSTRAINT bookings_ends_on_starts_on_check
    CHECK (ends_on > starts_on AND (starts_on > '2000-01-01'::date)),
  CONSTRAINT bookings_paid_or_open CHECK ((paid) OR (state = 'open')),
  CONSTRAINT bookings_price_check CHECK (price >= 0),
  CONSTRAINT bookings_state_check CHECK (state IN ('open', 'closed'))
);
