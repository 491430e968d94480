-- 0000_initial_schema
-- schemac 1  schema (empty) -> 2da91c3e40be  text 082e9ff6a74a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'MIDDLING', 'BAD');

CREATE TABLE dogs (
  mood mood  NOT NULL,
  CONSTRAINT dogs_pkey PRIMARY KEY (mood)
);

CREATE TABLE users (
  id   bigint  NOT NULL,
  mood mood,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE walks (
  dog mood,
  CONSTRAINT walks_dog_fkey FOREIGN KEY (dog) REFERENCES dogs (mood)
);
