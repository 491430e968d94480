-- 0000_initial_schema
-- schemac 1  schema (empty) -> f0d7d269ebba  text f6a97a2e6719
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  number integer  NOT NULL
);
