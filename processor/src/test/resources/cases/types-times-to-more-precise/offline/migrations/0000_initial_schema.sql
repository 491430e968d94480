-- 0000_initial_schema
-- schemac 1  schema (empty) -> 046f0b355ba2  text 9aec5c8121d6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint          NOT NULL,
  at    timestamptz(0),
  opens time(3),
  took  interval(2),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
