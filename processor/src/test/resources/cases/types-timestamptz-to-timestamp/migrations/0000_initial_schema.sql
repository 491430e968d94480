-- 0000_initial_schema
-- schemac 1  schema (empty) -> 34ee528768b8  text 8ec0bdbb9760
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id bigint       NOT NULL,
  at timestamptz  NOT NULL DEFAULT now(),
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
