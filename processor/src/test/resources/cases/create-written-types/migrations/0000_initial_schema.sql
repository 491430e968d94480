-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6748a17efe85  text 0a9e58f95ad4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE written_types (
  a integer                    NOT NULL,
  b integer                    NOT NULL,
  c numeric(10,0)              NOT NULL,
  d varchar(12),
  e timestamptz(3),
  f time,
  g double precision,
  h real,
  i bpchar,
  j char(1),
  k varbit(7),
  l interval day to second(3),
  m integer[],
  n text[],
  o bigint                     NOT NULL,
  p int4range,
  q "char"
);
