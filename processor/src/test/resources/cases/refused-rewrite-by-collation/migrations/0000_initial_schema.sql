-- 0000_initial_schema                                            draft until committed
-- schemac 1  schema (empty) -> 18f9b8df0f5b  text 6f9dea2217f7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id   bigint  NOT NULL,
  code text,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);

CREATE INDEX things_code_idx ON things (code);
