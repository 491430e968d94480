-- 0000_initial_schema
-- schemac 1  schema (empty) -> 208626ce853b  text 084e909d7c6e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE seats (
  number integer
);
