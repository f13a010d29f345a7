FROM example.com/dotnet/sdk:8.0
COPY . .
RUN dotnet publish -c Release -o /out
CMD ["dotnet", "/out/app.dll"]
