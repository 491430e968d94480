-- 0000_initial_schema
-- schemac 1  schema (empty) -> 037514952a99  text b7cd4d7936a9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE things (
  id          bigint       NOT NULL,
  code        varchar(20),
  search_code text         NOT NULL GENERATED ALWAYS AS (lower(code)) STORED,
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_search_code_key UNIQUE (search_code)
);

COMMENT ON COLUMN things.search_code IS 'To search by';
