-- 0000_initial_schema
-- schemac 1  schema (empty) -> 877e00267ac9  text 1c2f9892a797
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id    bigint         NOT NULL,
  price numeric(12,2)  NOT NULL,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
