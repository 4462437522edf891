"""How the API speaks: envelope, problem details, pages, paths, request ids, the API description."""
