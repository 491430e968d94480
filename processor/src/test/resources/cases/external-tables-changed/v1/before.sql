CREATE TABLE accounts (id int PRIMARY KEY, number text UNIQUE, name text);
