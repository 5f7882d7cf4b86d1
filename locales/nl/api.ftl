# Zinnen van de API.
refusal-api-unknown-key = De sleutel { $key } bestaat hier niet. Kijk in /api/v1/openapi.json welke er wel zijn.
refusal-api-number-wrong = Geef een heel getal van 1 tot en met { $max }.
refusal-api-shape-wrong = Deze vorm bestaat hier niet. Kijk in /api/v1/openapi.json welke er wel zijn.
