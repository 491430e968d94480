-- 0000_initial_schema
-- schemac 1  schema (empty) -> 928cc51b2b56  text 771806f5cf3c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id             bigint          NOT NULL,
  local          timestamp,
  instant        timestamptz,
  shorter        timestamptz(3),
  casted         timestamp,
  day            date,
  clock          time,
  instants_day   timestamptz,
  instants_clock timestamptz,
  instants_text  timestamptz,
  written        text,
  locals         timestamp[],
  instants       timestamptz[],
  period         tstzrange,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
