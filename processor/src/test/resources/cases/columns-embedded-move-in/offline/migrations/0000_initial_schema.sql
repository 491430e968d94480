-- 0000_initial_schema
-- schemac 1  schema (empty) -> d8512913f704  text 8e7ad045f720
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id          bigint   NOT NULL,
  home_town   text     NOT NULL,
  zip_home    integer,
  office_city text     NOT NULL,
  office_code integer,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_office_code_check CHECK (office_code > 0),
  CONSTRAINT users_zip_home_check CHECK (zip_home > 0)
);

CREATE INDEX users_home_town_idx ON users (home_town);

CREATE INDEX users_office_city_idx ON users (office_city);
