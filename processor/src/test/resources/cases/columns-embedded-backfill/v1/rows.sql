INSERT INTO users (id, name, city, geo_x, geo_y, work_city, work_geo_x, work_geo_y)
VALUES (1, 'Ada', 'London', 1, 2, 'Turin', 3, 4), (2, 'Bob', NULL, 5, 6, 'Oslo', NULL, 8);
