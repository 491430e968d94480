-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2a16cee8a28b  text 9f54ead113b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE shifts (
  id      bigint       NOT NULL,
  starts  time,
  zone    text,
  at      timestamptz,
  date    date,
  hours   interval,
  days    integer      NOT NULL,
  type    text,
  varying integer      NOT NULL,
  name    text,
  row     integer      NOT NULL,
  values  integer      NOT NULL,
  "order" integer      NOT NULL,
  "left"  integer      NOT NULL,
  start   text         GENERATED ALWAYS AS (substring(name FROM 1 FOR days)) STORED,
  ends    time         DEFAULT '00:00:00'::time without time zone,
  rest    interval     DEFAULT make_interval(days => 40),
  since   timestamptz  DEFAULT CAST('2020-01-01' AS timestamp with time zone),
  CONSTRAINT shifts_pkey PRIMARY KEY (id),
  CONSTRAINT shifts_at_date_days_check
    CHECK (extract(year FROM at) > 2000 AND at > date + make_interval(days => days)),
  CONSTRAINT shifts_at_hours_check
    CHECK (at < '2100-01-01'::timestamp with time zone AND hours < interval '1' month),
  CONSTRAINT shifts_name_row_values_check
    CHECK (name COLLATE "C" > 'a' AND position('a' IN name) > 0 AND row > 0 AND values > 0),
  CONSTRAINT shifts_order_left_name_check
    CHECK ("order" > 0 AND "left" > 0 AND left(name, 1) <> ''),
  CONSTRAINT shifts_starts_check
    CHECK (starts < '18:00:00'::time without time zone AND starts > '06:00'::time(0) without time zone),
  CONSTRAINT shifts_type_varying_check
    CHECK (type::character varying(8) = ANY (ARRAY['day', 'night']::text[]) AND varying::double precision > 0)
);

CREATE INDEX shifts_date_idx
  ON shifts (date)
  WHERE at > '2000-01-01 00:00:00+00'::timestamp with time zone;

CREATE INDEX shifts_lower_idx ON shifts (lower(name) text_pattern_ops);
