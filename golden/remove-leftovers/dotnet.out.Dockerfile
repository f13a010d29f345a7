FROM example.com/dotnet/sdk:8.0
COPY . .
RUN dotnet publish -c Release -o /out \
    && rm -rf ~/.local/share/NuGet/http-cache ~/.local/share/NuGet/v3-cache
CMD ["dotnet", "/out/app.dll"]
