-- 0000_initial_schema
-- schemac 1  schema (empty) -> a11f7fb44932  text 8757d34d5011
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id       bigint   NOT NULL,
  country  char(2),
  currency char(3),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
