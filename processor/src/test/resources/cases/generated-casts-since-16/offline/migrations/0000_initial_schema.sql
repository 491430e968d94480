-- 0000_initial_schema
-- schemac 1  schema (empty) -> ade7bc554ac9  text 7ada5aa2d9e6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE visits (
  id   bigint       NOT NULL,
  at   timestamptz,
  code text,
  data jsonb,
  day  timestamptz  GENERATED ALWAYS AS (date_trunc('day', at, 'Europe/Berlin')) STORED,
  CONSTRAINT visits_pkey PRIMARY KEY (id)
);
